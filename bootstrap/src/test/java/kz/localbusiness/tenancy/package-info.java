/// Isolation shown by trying: every endpoint and page, for every caller, with every kind of id.
@NullMarked
package kz.localbusiness.tenancy;

import org.jspecify.annotations.NullMarked;
