@pain-24
Feature: Every night our books are compared with the bank's

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Aigerim takes 100 per cent of "Visit" before
    And Aigerim is connected to the bank
    And Dana goes to pay for Aigerim at 10:00 on 2026-03-05

  Rule: What is the same is said in one line

    Scenario: Both have the payment
      Given Dana pays
      When it is 04:00 on 2026-03-03
      Then Aigerim reads that 1 payment of 5000 tenge matches

  Rule: What differs is said, and mended where that is possible

    Scenario: Money comes to light of which nobody has heard for days
      Given Dana has paid, but the bank does not answer
      And it is 08:10 on 2026-03-02
      And Aigerim reads that the bank has said nothing of 1 payment
      And it is 08:00 on 2026-03-07
      And Aigerim reads that the bank has said nothing of 1 payment
      When the bank answers again
      And it is 09:30 on 2026-03-07
      Then Aigerim reads that 5000 tenge were paid at the bank alone
      And Dana gets 5000 tenge back

    Scenario: Money went back in the bank's app and nobody has noted it
      Given Dana pays
      And Dana gets 2000 tenge back in the bank's app
      When it is 04:00 on 2026-03-03
      Then Aigerim reads that 3000 of 5000 tenge are left at the bank

    Scenario: It is noted, and matches
      Given Dana pays
      And Dana gets 2000 tenge back in the bank's app
      When Aigerim notes that Dana got 2000 tenge back
      Then Aigerim reads that 1 payment of 5000 tenge matches

  Rule: A day without an answer of the bank is no day on which all matches

    Scenario: The bank answers an hour later
      Given Dana pays
      And the bank is silent
      And it is 04:00 on 2026-03-03
      And Aigerim reads that the bank has said nothing of 1 payment
      When the bank answers again
      And it is 05:00 on 2026-03-03
      Then Aigerim reads that 1 payment of 5000 tenge matches

  Rule: Owners are told in the morning what they have to do about money

    Scenario: The bank does not let the business in any more
      Given the bank does not know Aigerim any more
      And it is 04:00 on 2026-03-03
      And the books are compared
      When Aigerim looks at today
      Then Aigerim is warned that the bank refuses her

    Scenario: Money waits to be given back by hand
      Given Aigerim is connected to the bank by a key
      And Dana pays
      And Aigerim cancels the paid visit of Dana
      And Aigerim is asked to give 5000 tenge back by hand
      When Aigerim looks at today
      Then Aigerim is warned that 5000 tenge wait to be given back
