/** Brings the settings' radios in line with what is kept, and keeps what is chosen. */
import { $settings, type SettingName, setSetting } from '../stores/settings.ts';

const panel = document.getElementById('settings');

panel?.addEventListener('beforetoggle', () => {
  for (const [name, value] of Object.entries($settings.get())) {
    const radio = panel.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
    if (radio) radio.checked = true;
  }
});

panel?.addEventListener('change', (event) => {
  const radio = event.target as HTMLInputElement;
  setSetting(radio.name as SettingName, radio.value);
});
