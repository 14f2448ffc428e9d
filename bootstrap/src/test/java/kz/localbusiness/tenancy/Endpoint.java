package kz.localbusiness.tenancy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.web.OpenTo;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// One verb at one path of the running application.
///
/// @param query names of the parameters that it reads
/// @param body what it reads, empty where it reads none
record Endpoint(
        String verb,
        String pattern,
        Audience audience,
        List<String> query,
        Optional<Class<?>> body) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /// Of no business: the description of the API, health, errors, and the mail that an embedded
    /// installation keeps for its developer.
    private static final List<String> TECHNICAL =
            List.of("/v3/api-docs", "/swagger-ui", "/actuator", "/error", "/dev/");

    /// @throws IllegalStateException for one that does not say for whom it is there
    static List<Endpoint> all(MatrixPlatform platform) {
        return platform.beans(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(one -> of(one.getKey(), one.getValue()))
                .sorted((a, b) -> (a.pattern + a.verb).compareTo(b.pattern + b.verb))
                .toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo info, HandlerMethod handler) {
        var verbs = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .filter(pattern -> TECHNICAL.stream().noneMatch(pattern::startsWith))
                .flatMap(pattern ->
                        (verbs.isEmpty() ? List.of(RequestMethod.GET) : verbs)
                                .stream().map(verb -> of(verb.name(), pattern, handler)));
    }

    private static Endpoint of(String verb, String pattern, HandlerMethod handler) {
        return new Endpoint(
                verb,
                pattern.replaceAll("\\{(\\w+):[^/]*}(?=/|$)", "{$1}"),
                audience(handler),
                Parameters.query(handler.getMethod()),
                body(handler.getMethod()));
    }

    private static Audience audience(HandlerMethod handler) {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .flatMap(element ->
                        Stream.ofNullable(
                                AnnotatedElementUtils.findMergedAnnotation(element, OpenTo.class)))
                .findFirst()
                .map(OpenTo::value)
                .orElseThrow(() -> new IllegalStateException("for whom is " + handler + "?"));
    }

    private static Optional<Class<?>> body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .<Class<?>>map(parameter -> parameter.getType())
                .findFirst();
    }

    /// The pages know sessions instead.
    boolean readsTokens() {
        return pattern.startsWith("/api/");
    }

    /// Besides the business.
    boolean hasIds() {
        return variables().stream().anyMatch(name -> !name.equals("slug"));
    }

    boolean namesBusiness() {
        return variables().contains("slug");
    }

    /// What kind of thing an id in the path is of, e.g. `staff`.
    String kind() {
        var parts = List.of(pattern.split("/"));
        int at = parts.indexOf("{id}");
        return at > 0 ? parts.get(at - 1) : "";
    }

    SequencedSet<String> variables() {
        return VARIABLE.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll);
    }

    @Override
    public String toString() {
        return verb + " " + pattern;
    }
}
