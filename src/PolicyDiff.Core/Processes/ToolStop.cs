namespace PolicyDiff.Core.Processes;

/// <summary>Why a program was stopped before its end.</summary>
public enum ToolStop
{
    /// <summary>It was not.</summary>
    None,

    /// <summary>The time was up.</summary>
    Time,

    /// <summary>It gave more output than allowed.</summary>
    Output,

    /// <summary>It asked for more memory than allowed, or crashed.</summary>
    Memory,
}
