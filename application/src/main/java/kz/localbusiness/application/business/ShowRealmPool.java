package kz.localbusiness.application.business;

/// How many realms are ready to be claimed.
@FunctionalInterface
public interface ShowRealmPool {

    int level();
}
