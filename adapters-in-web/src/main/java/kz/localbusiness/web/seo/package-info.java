/// What pages tell those who run no scripts: search engines, messengers, people without JavaScript.
@NullMarked
package kz.localbusiness.web.seo;

import org.jspecify.annotations.NullMarked;
