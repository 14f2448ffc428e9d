/// Where an owner changes what the business has once told: profile, hours, rules, address.
@NullMarked
package kz.localbusiness.web.settings;

import org.jspecify.annotations.NullMarked;
