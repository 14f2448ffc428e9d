/// What people read, in their language: texts, money, dates, phone numbers.
@NullMarked
package kz.localbusiness.web.text;

import org.jspecify.annotations.NullMarked;
