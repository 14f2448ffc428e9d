package kz.localbusiness.client;

import java.security.SecureRandom;
import kz.localbusiness.application.client.out.FreshCodes;
import kz.localbusiness.domain.client.Code;
import org.springframework.stereotype.Component;

@Component
class RandomCodes implements FreshCodes {

    private static final int MANY = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Code next() {
        return new Code("%06d".formatted(random.nextInt(MANY)));
    }
}
