package kz.localbusiness.web.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/// Gives the API every inbound port on which a test does not say otherwise.
final class WholePlatform implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var salon = new RunningSalon();
        context.registerBean(RunningSalon.class, () -> salon);
        salon.now().platform.ports().forEach(port -> register(context, port, salon));
    }

    private static <P> void register(
            GenericApplicationContext context, Class<P> port, RunningSalon salon) {
        context.registerBean(
                "platform." + port.getSimpleName(),
                port,
                () -> port.cast(proxy(port, salon)),
                definition -> definition.setFallback(true));
    }

    private static Object proxy(Class<?> port, RunningSalon salon) {
        return Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (_, method, arguments) ->
                        invoke(salon.now().platform.port(port), method, arguments));
    }

    private static @Nullable Object invoke(Object target, Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }
}
