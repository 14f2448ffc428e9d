package kz.localbusiness.application.business;

/// How many realms are to be ready for those who register.
public record PoolTarget(int realms) {

    public PoolTarget {
        if (realms < 0) {
            throw new IllegalArgumentException("as many realms as there can be: " + realms);
        }
    }
}
