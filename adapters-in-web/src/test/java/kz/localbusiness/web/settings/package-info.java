/// The settings without a browser, over the platform of fakes.
@NullMarked
package kz.localbusiness.web.settings;

import org.jspecify.annotations.NullMarked;
