import type { Certificate, Person } from './person.ts';

/** 一人的执法证件 — what the acts of one matter made of the certificates of one person. */
export interface HeldCertificates {
  readonly person: string;
  readonly certificates: readonly Certificate[];
}

export type FindPerson = (id: string) => Person | undefined;

/**
 * 执法证件簿 — the certificates that acts issued, renewed, suspended or recalled, by matter. Immutable. A certificate that was
 * entered with a person counts as entered until an act speaks of its number: from then on the acts say what it is.
 */
export class CertificateBook {
  readonly #byStream: ReadonlyMap<number, HeldCertificates>;
  readonly #byPerson = new Map<string, readonly Certificate[]>();
  readonly #holders = new WeakMap<Person, Person>();

  constructor(byStream: ReadonlyMap<number, HeldCertificates> = new Map()) {
    this.#byStream = byStream;
    for (const { person, certificates } of byStream.values())
      this.#byPerson.set(person, [...(this.#byPerson.get(person) ?? []), ...certificates]);
  }

  /** The book after an act on a matter; the same book where the act changed no certificate. */
  replaced(stream: number, held: HeldCertificates): CertificateBook {
    if (this.#byStream.get(stream) === held) return this;
    return new CertificateBook(new Map([...this.#byStream, [stream, held]]));
  }

  /** The person with the certificates as the acts left them. */
  holder(person: Person): Person {
    const acted = this.#byPerson.get(person.id);
    if (!acted) return person;
    let holder = this.#holders.get(person);
    if (!holder) {
      const numbers = new Set(acted.map((certificate) => certificate.number));
      const entered = person.certificates.filter((certificate) => !numbers.has(certificate.number));
      holder = { ...person, certificates: [...entered, ...acted] };
      this.#holders.set(person, holder);
    }
    return holder;
  }

  /** The people as entered, each with the certificates of this book. */
  people(find: FindPerson): FindPerson {
    if (this.#byPerson.size === 0) return find;
    return (id) => {
      const person = find(id);
      return person && this.holder(person);
    };
  }
}

export const noCertificates = new CertificateBook();
