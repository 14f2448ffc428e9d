package kz.localbusiness.application;

/// Tells from where the call on this thread came; answered by whatever let the caller in.
@FunctionalInterface
public interface Origins {

    Origin current();
}
