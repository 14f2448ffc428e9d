package kz.localbusiness.application.client.out;

import kz.localbusiness.domain.client.Code;

/// Codes that nobody can guess.
@FunctionalInterface
public interface FreshCodes {

    Code next();
}
