namespace PolicyDiff.Comparison.Declared.Claims;

/// <summary>One thing that an announcement says of the policy.</summary>
/// <param name="Text">The clause as written.</param>
/// <param name="Kinds">
/// What it says happened, in the order of the text; <see cref="AnnouncementKind.Stated"/> alone where no word says.
/// </param>
/// <param name="Parts">What it is about: the subject without announcing words, values and pointers, cut at <i>en</i>; never empty.</param>
/// <param name="Values">The values it names, in order.</param>
internal sealed record Claim(
    string Text, IReadOnlyList<AnnouncementKind> Kinds, IReadOnlyList<string> Parts, IReadOnlyList<ClaimedValue> Values)
{
    /// <summary>The whole subject.</summary>
    public string Topic { get; } = string.Join(' ', Parts);

    /// <summary>Whether one of the kinds is said.</summary>
    public bool Says(params ReadOnlySpan<AnnouncementKind> kinds)
    {
        foreach (var kind in kinds)
        {
            if (Kinds.Contains(kind))
            {
                return true;
            }
        }

        return false;
    }
}
