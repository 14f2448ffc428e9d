package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import kz.localbusiness.domain.shared.Money;

/// Exact: a decimal string in tenge with two places, never a floating point number.
@Schema(name = "Money")
record RestMoney(
        @Schema(example = "5000.00") String amount, @Schema(example = "KZT") String currency) {

    static RestMoney of(Money money) {
        return new RestMoney(BigDecimal.valueOf(money.tiyn(), 2).toPlainString(), "KZT");
    }
}
