-- What the four views must never say. Each row of the answer is a fault: which rule, and where. No row: the views keep the contract.

SELECT 'a score and a reason why there is none, or neither' AS fault, index_id, edition, component_id, unit_id
FROM chiso_observations
WHERE (score IS NULL) <> (missing_reason IS NOT NULL)
UNION ALL
SELECT 'a reason that is none of the list', index_id, edition, component_id, unit_id
FROM chiso_observations
WHERE missing_reason NOT IN ('not-published', 'not-surveyed', 'withheld', 'not-in-data', 'unreadable')
UNION ALL
SELECT 'withheld, and yet a rank or a group', index_id, edition, component_id, unit_id
FROM chiso_observations
WHERE missing_reason = 'withheld' AND (published_rank IS NOT NULL OR published_group IS NOT NULL)
UNION ALL
SELECT 'a rank beyond the published top n', o.index_id, o.edition, o.component_id, o.unit_id
FROM chiso_observations o
JOIN chiso_editions e ON e.index_id = o.index_id AND e.edition = o.edition
WHERE o.published_rank > e.top_n
UNION ALL
SELECT 'an edition that is not described', o.index_id, o.edition, o.component_id, o.unit_id
FROM chiso_observations o
LEFT JOIN chiso_editions e ON e.index_id = o.index_id AND e.edition = o.edition
WHERE e.index_id IS NULL
UNION ALL
SELECT 'a unit that is not in the set of its edition', o.index_id, o.edition, o.component_id, o.unit_id
FROM chiso_observations o
JOIN chiso_editions e ON e.index_id = o.index_id AND e.edition = o.edition
LEFT JOIN chiso_units u ON u.unit_set_id = e.unit_set_id AND u.unit_id = o.unit_id
WHERE u.unit_id IS NULL
UNION ALL
SELECT 'a source that is not described', o.index_id, o.edition, o.component_id, o.unit_id
FROM chiso_observations o
LEFT JOIN chiso_sources s ON s.source_id = o.source_id
WHERE o.source_id IS NOT NULL AND s.source_id IS NULL
UNION ALL
SELECT 'two rows for one figure', index_id, edition, component_id, unit_id
FROM chiso_observations
GROUP BY index_id, edition, component_id, unit_id
HAVING count(*) > 1;
