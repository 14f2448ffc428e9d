/// What all pages and endpoints share.
@NullMarked
package kz.localbusiness.web;

import org.jspecify.annotations.NullMarked;
