package kz.localbusiness.application;

import java.util.UUID;

/// Where new names come from; random in production, countable in tests.
@FunctionalInterface
public interface Ids {

    UUID next();
}
