package kz.localbusiness.web.seo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A page of the platform itself that search engines may list.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Indexed {

    /// A key of the texts.
    String title();

    /// A key of the texts.
    String description();
}
