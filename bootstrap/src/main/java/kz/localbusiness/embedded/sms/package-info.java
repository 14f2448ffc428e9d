/// SMS that go nowhere.
@NullMarked
package kz.localbusiness.embedded.sms;

import org.jspecify.annotations.NullMarked;
