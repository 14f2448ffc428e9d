package kz.localbusiness.application.business;

/// Goes after what people have begun: who still waits although a realm is free gets a message, and
/// what was given up is forgotten.
@FunctionalInterface
public interface TendRegistrations {

    void tend();
}
