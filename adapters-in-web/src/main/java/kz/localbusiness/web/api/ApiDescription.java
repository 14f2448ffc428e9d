package kz.localbusiness.web.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/// The OpenAPI document: what the annotations say, and every problem of every operation.
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static final String BEARER = "bearer";
    static final String IMAGE_BODY =
            "The body is the file itself: JPEG, PNG or WebP, at most 10 MiB and 50 megapixels. It"
                    + " is drawn anew, upright and without what else it carries.";

    private static final ProblemType[] EVERYWHERE = {
        ProblemType.NOT_ACCEPTABLE, ProblemType.UNEXPECTED, ProblemType.BUSY
    };

    @Bean
    OpenApiCustomizer apiTitle() {
        return document -> {
            document.info(
                    new Info()
                            .title("Local Business Platform")
                            .version("v1")
                            .description(
                                    """
                                    Booking for clients of local businesses. Errors are RFC 9457                                     problem details in the language of Accept-Language (kk, ru, en;                                     ru unless told). Instants carry the offset of the business.                                     Money is a decimal string in tenge. Unknown fields in a body                                     are refused. A body has at most 16 KiB, an image 10 MiB.\
                                    """));
            document.getComponents()
                    .addSecuritySchemes(
                            BEARER,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme(BEARER)
                                    .description("An access token of the business's realm"));
            ModelConverters.getInstance(true)
                    .readAll(RestProblem.class)
                    .forEach(document.getComponents()::addSchemas);
        };
    }

    @Bean
    OperationCustomizer apiProblems() {
        return (operation, method) -> {
            describe(operation, method);
            return operation;
        };
    }

    private static void describe(Operation operation, HandlerMethod method) {
        var refuses = method.getMethodAnnotation(Refuses.class);
        var own = refuses == null ? new ProblemType[0] : refuses.value();
        var implied = Stream.concat(ofBodies(method), ofAdmin(method));
        var byStatus = new TreeMap<Integer, String>();
        Stream.concat(Stream.of(own), Stream.concat(implied, Stream.of(EVERYWHERE)))
                .distinct()
                .forEach(type ->
                        byStatus.merge(
                                type.status().value(),
                                "`%s`".formatted(type.uri()),
                                "%s or %s"::formatted));
        byStatus.forEach((status, types) ->
                operation.getResponses().addApiResponse(status.toString(), problem(types)));
    }

    /// Whoever reads a body may find it unreadable.
    private static Stream<ProblemType> ofBodies(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .filter(one -> one.hasParameterAnnotation(RequestBody.class))
                .flatMap(_ ->
                        Stream.of(
                                ProblemType.INVALID_FIELDS,
                                ProblemType.MALFORMED_REQUEST,
                                ProblemType.TOO_LARGE,
                                ProblemType.TOO_MANY_REQUESTS,
                                ProblemType.UNSUPPORTED_MEDIA_TYPE));
    }

    private static Stream<ProblemType> ofAdmin(HandlerMethod method) {
        return method.getBeanType().isAnnotationPresent(SecurityRequirement.class)
                ? Stream.of(ProblemType.UNAUTHORIZED, ProblemType.NOT_FOUND)
                : Stream.empty();
    }

    private static ApiResponse problem(String types) {
        var schema = new Schema<RestProblem>().$ref("#/components/schemas/Problem");
        var content =
                new Content().addMediaType(RestProblem.MEDIA_TYPE, new MediaType().schema(schema));
        return new ApiResponse().description(types).content(content);
    }
}
