/// Asks cash registers of Webkassa; whatever one may answer becomes one of our answers.
@NullMarked
package kz.localbusiness.webkassa;

import org.jspecify.annotations.NullMarked;
