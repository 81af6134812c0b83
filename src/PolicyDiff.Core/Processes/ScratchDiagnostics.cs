namespace PolicyDiff.Core.Processes;

/// <summary>Codes of what can be wrong with the temporary folder.</summary>
public static class ScratchDiagnostics
{
    /// <summary>No folder can be made in the temporary folder; {0} the temporary folder, {1} the words of the system.</summary>
    public const string CannotMakeFolder = "PD9041";
}
