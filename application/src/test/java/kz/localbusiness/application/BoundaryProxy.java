package kz.localbusiness.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// Puts the production boundary around a use case that was wired by hand.
public final class BoundaryProxy {

    private final Boundary boundary;

    public BoundaryProxy(Callers callers, Clock clock) {
        this(callers, () -> false, () -> Origin.UNKNOWN, clock);
    }

    public BoundaryProxy(Callers callers, PhonePrivacy privacy, Origins origins, Clock clock) {
        this.boundary = new Boundary(callers, privacy, origins, clock);
    }

    public <P> P around(Class<P> port, P useCase) {
        var marked = useCase.getClass().getAnnotation(UseCase.class);
        if (marked == null) {
            throw new IllegalArgumentException("not marked as a use case: " + useCase.getClass());
        }
        var proxy =
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (_, method, arguments) -> call(marked.value(), useCase, method, arguments));
        return port.cast(proxy);
    }

    private @Nullable Object call(
            Audience audience, Object useCase, Method method, Object[] arguments) {
        if (arguments != null && arguments[0] instanceof ForBusiness command) {
            return boundary.around(audience, command, () -> invoke(useCase, method, arguments));
        }
        if (isOfEveryObject(method)) {
            return invoke(useCase, method, arguments);
        }
        return boundary.withoutBusiness(audience, () -> invoke(useCase, method, arguments));
    }

    private static boolean isOfEveryObject(Method method) {
        return method.getDeclaringClass() == Object.class;
    }

    private static @Nullable Object invoke(Object useCase, Method method, Object[] arguments) {
        try {
            return method.invoke(useCase, arguments);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(failed);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
