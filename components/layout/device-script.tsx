import { DEVICE_SCRIPT } from '@/lib/site/inline-scripts';

/** Stands after everything that it may show or fill in. */
export function DeviceScript() {
  return <script dangerouslySetInnerHTML={{ __html: DEVICE_SCRIPT }} />;
}
