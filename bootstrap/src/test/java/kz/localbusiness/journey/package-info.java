/// The whole platform as people meet it: the packaged application, in a browser.
@NullMarked
package kz.localbusiness.journey;

import org.jspecify.annotations.NullMarked;
