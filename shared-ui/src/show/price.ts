import { language } from '../i18n/text';
import { t } from '../i18n/text';

/** "gratis", "€ 4,50", or null when nobody has said what it costs. */
export function priceText(item: { free: boolean | null; price: string | null }): string | null {
  if (item.free) return t('price-free');
  if (item.price === null) return null;
  return euro(Number(item.price));
}

/** € 4,50 and € 2: no cents where there are none. */
export function euro(amount: number): string {
  return new Intl.NumberFormat(language.value.locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}
