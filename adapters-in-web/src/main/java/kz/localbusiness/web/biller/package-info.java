/// Where the bank asks what clients owe, and tells what they have paid.
@NullMarked
package kz.localbusiness.web.biller;

import org.jspecify.annotations.NullMarked;
