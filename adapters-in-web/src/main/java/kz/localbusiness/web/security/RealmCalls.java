package kz.localbusiness.web.security;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/// How long a person who signs in waits for the realm's server: longer than half a second, which is
/// the libraries' own limit for keys, and never for ever, which is theirs for tokens.
final class RealmCalls {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(10);

    private RealmCalls() {}

    static RestOperations keys() {
        return new RestTemplate(bounded());
    }

    static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(http());
        return client;
    }

    static RestClient http() {
        return RestClient.builder()
                .requestFactory(bounded())
                .configureMessageConverters(converters ->
                        converters
                                .addCustomConverter(new FormHttpMessageConverter())
                                .addCustomConverter(
                                        new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    private static JdkClientHttpRequestFactory bounded() {
        var http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
        var factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(READ);
        return factory;
    }
}
