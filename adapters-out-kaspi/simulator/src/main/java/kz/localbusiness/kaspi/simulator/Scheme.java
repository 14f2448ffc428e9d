package kz.localbusiness.kaspi.simulator;

/// The three agreements, by the prefixes of their paths.
public enum Scheme {
    R1,
    R2,
    R3
}
