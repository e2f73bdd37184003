package org.soclifecycle.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DelegationRepository extends JpaRepository<Delegation, UUID> {

    List<Delegation> findByDelegatorInOrderByStartsOnDesc(Collection<String> delegators);

    List<Delegation> findByDelegateOrderByStartsOnDesc(String delegate);
}
