/// The pages of the clients without a browser.
@NullMarked
package kz.localbusiness.web.clients;

import org.jspecify.annotations.NullMarked;
