/** 修改密码 — whenever the person wants. */
import { useState } from 'react';
import { Page } from '../frame/page.tsx';
import { PasswordFields } from './password-fields.tsx';

export default function OwnPassword() {
  const [changed, setChanged] = useState(false);
  return (
    <Page title="修改密码">
      {changed ? (
        <p className="notice done" role="status">
          ✓ 密码已修改。
        </p>
      ) : (
        <PasswordFields done={() => setChanged(true)} />
      )}
    </Page>
  );
}
