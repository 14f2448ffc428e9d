package kz.localbusiness.application;

/// Tells who calls on this thread; answered by whatever let the caller in.
@FunctionalInterface
public interface Callers {

    Caller current();
}
