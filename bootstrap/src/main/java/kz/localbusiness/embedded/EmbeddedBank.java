package kz.localbusiness.embedded;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// There unless the bank's address is named for any scheme, or `KASPI=none` says that there is
/// none.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EmbeddedUnless({"LBP_KASPI_URLS_R1", "LBP_KASPI_URLS_R2", "LBP_KASPI_URLS_R3", "KASPI"})
@interface EmbeddedBank {}
