namespace PolicyDiff.Core.Changes;

/// <summary>What one reader has seen and settled, by the fingerprints of changes.</summary>
public sealed record ReaderNotes
{
    /// <summary>Nothing yet.</summary>
    public static ReaderNotes None { get; } = new();

    /// <summary>The changes that were seen.</summary>
    public IReadOnlySet<string> Seen { get; init; } = new SortedSet<string>(StringComparer.Ordinal);

    /// <summary>What was settled.</summary>
    public IReadOnlyDictionary<string, ReviewEntry> Settled { get; init; } = new SortedDictionary<string, ReviewEntry>(
        StringComparer.Ordinal);

    /// <summary>The notes with changes seen, or no longer seen.</summary>
    public ReaderNotes Mark(IEnumerable<string> fingerprints, bool seen)
    {
        var marked = new SortedSet<string>(Seen, StringComparer.Ordinal);
        if (seen)
        {
            marked.UnionWith(fingerprints);
        }
        else
        {
            marked.ExceptWith(fingerprints);
        }

        return this with { Seen = marked };
    }

    /// <summary>
    /// The notes with verdicts in place of earlier ones about the same wordings; a verdict that says nothing takes the earlier one away.
    /// </summary>
    public ReaderNotes Settle(IEnumerable<ReviewEntry> entries)
    {
        var settled = new SortedDictionary<string, ReviewEntry>(Settled.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            settled.Remove(entry.Fingerprint);
            if (entry.SaysSomething)
            {
                settled.Add(entry.Fingerprint, entry);
            }
        }

        return this with { Settled = settled };
    }
}
