namespace PolicyDiff.Assistants.Tools;

/// <summary>What an argument is.</summary>
internal enum ParameterKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A year of four digits.</summary>
    Year,

    /// <summary>A whole number of at least 1.</summary>
    Number,

    /// <summary>A list of names.</summary>
    Names,

    /// <summary>Yes or no.</summary>
    Switch,
}
