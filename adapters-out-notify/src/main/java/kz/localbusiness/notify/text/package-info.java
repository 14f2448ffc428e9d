/// What all messages do with the words of people.
@NullMarked
package kz.localbusiness.notify.text;

import org.jspecify.annotations.NullMarked;
