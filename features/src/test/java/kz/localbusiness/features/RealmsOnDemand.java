package kz.localbusiness.features;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.application.team.out.Accounts;
import kz.localbusiness.domain.shared.BusinessId;

/// Salons that a story merely needs get their realm once anything asks for what is in it. Most
/// never do, and a realm costs more than all else in a scenario. Everybody else's is made at once.
final class RealmsOnDemand implements Realms {

    private final Realms real;
    private final Map<BusinessId, BooleanSupplier> owed = new ConcurrentHashMap<>();
    private boolean later;

    RealmsOnDemand(Realms real) {
        this.real = real;
    }

    /// @param opening of a salon whose realm may wait
    void later(Runnable opening) {
        later = true;
        try {
            opening.run();
        } finally {
            later = false;
        }
    }

    /// These accounts, once the realm is there.
    <A> A before(Class<A> type, A accounts) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            provide(CurrentBusiness.required());
                            return call(accounts, method, arguments);
                        }));
    }

    /// These accounts, and nobody while the realm is not there.
    Accounts ifThere(Accounts accounts) {
        return (Accounts)
                Proxy.newProxyInstance(
                        Accounts.class.getClassLoader(),
                        new Class<?>[] {Accounts.class},
                        (_, method, arguments) ->
                                owed.containsKey(CurrentBusiness.required())
                                        ? Optional.empty()
                                        : call(accounts, method, arguments));
    }

    private void provide(BusinessId business) {
        var owing = owed.remove(business);
        if (owing != null && !owing.getAsBoolean()) {
            throw new IllegalStateException("no realm for " + business);
        }
    }

    private static Object call(Object accounts, Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(accounts, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Override
    public List<String> servers() {
        return real.servers();
    }

    @Override
    public boolean prepare(BusinessId realm, String server) {
        if (later) {
            owed.put(realm, () -> real.prepare(realm, server));
            return true;
        }
        return real.prepare(realm, server);
    }

    @Override
    public boolean personalise(String businessName, Owner owner) {
        var prepared =
                owed.computeIfPresent(
                        CurrentBusiness.required(),
                        (_, prepare) ->
                                () ->
                                        prepare.getAsBoolean()
                                                && real.personalise(businessName, owner));
        return prepared != null || real.personalise(businessName, owner);
    }

    @Override
    public boolean remove(BusinessId realm, String server) {
        provide(realm);
        return real.remove(realm, server);
    }
}
