namespace PolicyDiff.Core.Changes;

/// <summary>Whether a change asks more or less of who must comply.</summary>
public enum ChangeDirection
{
    /// <summary>Neither, or not known.</summary>
    Different,

    /// <summary><i>zwaarder</i>.</summary>
    Heavier,

    /// <summary><i>lichter</i>.</summary>
    Lighter,
}
