/** 修改口令 — whenever the person wants. */
import { useState } from 'react';
import { Page } from '../frame/page.tsx';
import { PasswordFields } from './password-fields.tsx';

export default function OwnPassword() {
  const [changed, setChanged] = useState(false);
  return (
    <Page title="修改口令">
      {changed ? (
        <p className="notice done" role="status">
          ✓ 口令已修改。
        </p>
      ) : (
        <PasswordFields done={() => setChanged(true)} />
      )}
    </Page>
  );
}
