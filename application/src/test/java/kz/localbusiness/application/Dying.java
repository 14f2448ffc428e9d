package kz.localbusiness.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/// A process that ends at one of its calls to the outside, before it or just after.
public final class Dying {

    /// No exception, so that nobody handles it.
    public static final class Killed extends Error {}

    private int left = Integer.MAX_VALUE;
    private boolean late;

    /// @param calls that are still done
    /// @param afterwards whether the last one is done, too
    public void dieAfter(int calls, boolean afterwards) {
        left = calls;
        late = afterwards;
    }

    public void live() {
        left = Integer.MAX_VALUE;
    }

    public <P> P around(Class<P> port, P outside) {
        var proxy =
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (_, method, arguments) -> {
                            if (left <= 0 && !late) {
                                throw new Killed();
                            }
                            try {
                                var answer = method.invoke(outside, arguments);
                                if (left-- <= 0) {
                                    throw new Killed();
                                }
                                return answer;
                            } catch (InvocationTargetException broken) {
                                throw broken.getCause();
                            }
                        });
        return port.cast(proxy);
    }
}
