import { generalConcepts } from "./business/concepts/general.js";
import { inventory } from "./business/inventory.js";
import { notification } from "./business/notification.js";
import { orderManagement } from "./business/order-management.js";
import { payment } from "./business/payment.js";
import { userAuth } from "./business/user-auth.js";
import { defaultNegations } from "./negations.js";
import type { Taxonomy } from "./taxonomy.js";

/**
 * The built-in taxonomy: what a shop, a platform or a service is asked about, in Chinese and English. A query carries
 * every intent whose API or documentation is needed to serve it.
 */
export const businessTaxonomy: Taxonomy = {
  name: "business",
  version: "1",
  intents: [payment, notification, userAuth, inventory, orderManagement],
  concepts: generalConcepts,
  negations: defaultNegations,
};
