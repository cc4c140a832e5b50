/** 菜单 — only what the reader's posts may do. */
import { Link, useLocation } from 'wouter';
import { useMe } from '../api.ts';

interface MenuItem {
  readonly id: string;
  readonly zh: string;
  readonly to: string;
}

export const menuItems: readonly MenuItem[] = [
  { id: 'today', zh: '今日', to: '/today' },
  { id: 'matters', zh: '事项', to: '/matters' },
  { id: 'matters', zh: '新办', to: '/new' },
  { id: 'signing', zh: '待签', to: '/signing' },
  { id: 'figures', zh: '统计', to: '/figures' },
  { id: 'workload', zh: '工作量', to: '/workload' },
  { id: 'rules', zh: '法规', to: '/rules' },
  { id: 'powers', zh: '权责', to: '/powers' },
  { id: 'supervision', zh: '监督', to: '/supervision' },
  { id: 'registry', zh: '名录', to: '/registry' },
  { id: 'imports', zh: '导入', to: '/imports' },
  { id: 'rules', zh: '岗位', to: '/posts' },
  { id: 'people', zh: '人员', to: '/people' },
  { id: 'record', zh: '记录', to: '/record' },
];

export function Menu() {
  const { menu } = useMe();
  const [here] = useLocation();
  return (
    <nav className="menu" aria-label="主菜单">
      <ul>
        {menuItems
          .filter((item) => menu.includes(item.id))
          .map((item) => (
            <li key={item.to}>
              <Link href={item.to} aria-current={isHere(here, item.to) ? 'page' : undefined}>
                {item.zh}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

const isHere = (here: string, to: string): boolean => here === to || here.startsWith(`${to}/`);
