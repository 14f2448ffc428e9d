Feature: The operator sees what the platform does by itself

  Rule: The last run of every job is shown, with what it handled

    Scenario: A run that went well
      Given the platform has tidied up 3 runs
      Then the operator sees that tidying up handled 3 and failed on 0

    Scenario: A run of which a part failed
      Given the platform has tidied up 3 runs and failed on 2 because of the store
      Then the operator sees that tidying up handled 3 and failed on 2
      And the operator sees that tidying up last failed because of the store

  Rule: A failure stays known when later runs go well

    Scenario: The store was away for a while
      Given the platform has tidied up 0 runs and failed on 1 because of the store
      And the platform has tidied up 4 runs
      Then the operator sees that tidying up handled 4 and failed on 0
      And the operator sees that tidying up last failed because of the store

  Rule: Nobody else sees it

    Scenario: An owner asks
      Given it is 08:00 on 2026-03-02
      And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
      When Aigerim tries to look at the jobs
      Then it is refused as not allowed
