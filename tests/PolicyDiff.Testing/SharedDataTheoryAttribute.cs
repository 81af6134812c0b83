namespace PolicyDiff.Testing;

/// <summary>A theory on the real documents beside the project; skipped with a word where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute() => Skip = SharedData.SkipReason;
}
