package kz.localbusiness.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.localbusiness.application.Audience;

/// For whom an endpoint is there. A method's own goes before its class's; an endpoint without one
/// is nobody's.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    Audience value();
}
