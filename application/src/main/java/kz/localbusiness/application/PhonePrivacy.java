package kz.localbusiness.application;

/// Whether the current business keeps from its staff how clients can be reached.
@FunctionalInterface
public interface PhonePrivacy {

    boolean hidesPhones();
}
