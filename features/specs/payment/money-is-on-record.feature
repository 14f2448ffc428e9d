Feature: Every movement of money has a receipt, and reports add receipts up

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02
    And Aigerim has confirmed the appointment of Dana

  Rule: What comes and what goes back has one numbered receipt each

    Scenario: A client pays in parts
      Given Aigerim has taken 2000 tenge from Dana in cash
      When Aigerim takes 3000 tenge from Dana by Kaspi
      Then the receipts of Aigerim are
        | number | tenge | for |
        | 1      | 2000  |     |
        | 2      | 3000  |     |

    Scenario: A thumb that taps twice takes once
      Given Aigerim has taken 2000 tenge from Dana in cash
      When Aigerim takes 2000 tenge from Dana in cash
      Then the receipts of Aigerim are
        | number | tenge | for |
        | 1      | 2000  |     |

    Scenario: A return names the receipt that it gives back
      Given Aigerim has taken 2000 tenge from Dana in cash
      And Aigerim has taken 3000 tenge from Dana by Kaspi
      When Aigerim gives the 2000 tenge back to Dana
      Then the receipts of Aigerim are
        | number | tenge | for |
        | 1      | 2000  |     |
        | 2      | 3000  |     |
        | 3      | 2000  | 1   |

    Scenario: The client finds the receipts by the manage link
      When Aigerim takes 5000 tenge from Dana in cash
      Then Dana finds 1 receipt

  Rule: The report adds up the receipts

    Scenario: What came, what went back, and what is owed
      Given Aigerim has taken 2000 tenge from Dana in cash
      And Aigerim has taken 1000 tenge from Dana by Kaspi
      When Aigerim gives the 1000 tenge back to Dana
      Then Aigerim sees 3000 tenge received, 1000 tenge given back and 3000 tenge owed ahead for 2026-03-02
