namespace PolicyDiff.Testing;

/// <summary>A test on the real documents beside the project; skipped with a word where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute() => Skip = SharedData.SkipReason;
}
